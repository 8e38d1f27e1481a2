"use client";

import { Share } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { late, useLate } from "@/components/ui/late";
import type { ShareScope } from "./share-scope";

const dialog = late(async () => (await import("./share-dialog")).ShareDialog);

interface ShareButtonProps {
  scope: ShareScope;
  size?: "sm" | "md" | undefined;
}

/** Opens the dialog that writes what is on the page into one file. */
export function ShareButton({ scope, size = "md" }: ShareButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const ShareDialog = useLate(dialog, isOpen, () => setOpen(false));
  return (
    <>
      <Button size={size} icon={<Share aria-hidden />} onClick={() => setOpen(true)}>
        Share
      </Button>
      {ShareDialog && isOpen && <ShareDialog scope={scope} open={isOpen} onOpenChange={setOpen} />}
    </>
  );
}
