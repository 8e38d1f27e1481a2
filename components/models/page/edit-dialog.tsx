"use client";

import { type FormEvent, useState } from "react";
import { ListInput } from "@/components/runs/form/list-input";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input, Textarea } from "@/components/ui/input";
import type { CheckpointDetail } from "../model-words";
import { useModelActions } from "../use-model-actions";

interface EditDialogProps {
  checkpoint: CheckpointDetail;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Name, tags and notes. The handle stays: runs and trajectories carry it. */
export function EditDialog({ checkpoint, open, onOpenChange }: EditDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Name, tags and notes"
      description={`Runs go on calling it ${checkpoint.handle}.`}
    >
      <EditBody checkpoint={checkpoint} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

function EditBody({ checkpoint, onClose }: { checkpoint: CheckpointDetail; onClose: () => void }) {
  const { describe } = useModelActions();
  const [name, setName] = useState(checkpoint.name);
  const [tags, setTags] = useState(checkpoint.tags);
  const [notes, setNotes] = useState(checkpoint.notes);
  const issueOf = (field: string) =>
    describe.error?.data?.issues?.find(({ path }) => path === field || path.startsWith(`${field}[`))?.message;
  const isPlaced = ["name", "tags", "notes"].some((field) => issueOf(field) !== undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!describe.isPending)
      describe.mutate({ checkpointId: checkpoint.id, name, tags, notes }, { onSuccess: onClose });
  };
  return (
    <form className="flex flex-col gap-4" onSubmit={submit}>
      <Field label="Name" isRequired error={issueOf("name")}>
        <Input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field label="Tags" hint="Separated by commas, at most 20." error={issueOf("tags")}>
        <ListInput value={tags} parse={(text) => text} onValueChange={setTags} />
      </Field>
      <Field label="Notes" error={issueOf("notes")}>
        <Textarea
          rows={6}
          value={notes}
          maxLength={10_000}
          onChange={(event) => setNotes(event.target.value)}
        />
      </Field>
      {describe.error && !isPlaced && (
        <p role="alert" className="text-bad text-sm">
          {describe.error.message}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Keep as it is</Button>
        <Button type="submit" variant="primary" busy={describe.isPending} disabled={name.trim() === ""}>
          Save
        </Button>
      </div>
    </form>
  );
}
