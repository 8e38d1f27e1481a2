CREATE INDEX "trajectories_group_outcome_turns" ON "trajectories" USING btree ("group","outcome","turns","id");--> statement-breakpoint
CREATE INDEX "trajectories_policy_group_turns" ON "trajectories" USING btree ("policy","group","turns","id");--> statement-breakpoint
CREATE INDEX "trajectories_policy_outcome_turns" ON "trajectories" USING btree ("policy","outcome","turns","id");