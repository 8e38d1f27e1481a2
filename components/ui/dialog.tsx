"use client";

import { type ReactNode, useState } from "react";
import { late, useLate } from "./late";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  /** Buttons, primary last. */
  footer?: ReactNode;
  size?: "sm" | "md" | "lg" | undefined;
  /** "side" slides in from the right (a sheet), "left" is the navigation of small screens. */
  placement?: "center" | "side" | "left" | undefined;
  children?: ReactNode;
}

const layer = late(async () => {
  const [{ DialogLayer }, { applyStyleNonce }] = await Promise.all([
    import("./dialog-layer"),
    import("./style-nonce"),
  ]);
  // The layer's scroll lock reads the nonce when it first opens.
  applyStyleNonce();
  return DialogLayer;
});

/** A modal layer: focus stays inside, Esc closes it and focus returns to what opened it. */
export function Dialog(props: DialogProps) {
  const [hasOpened, setHasOpened] = useState(props.open);
  if (props.open && !hasOpened) setHasOpened(true);
  const DialogLayer = useLate(layer, props.open, () => props.onOpenChange(false));
  return DialogLayer && hasOpened ? <DialogLayer {...props} /> : null;
}

/** A dialog at the right edge, for details that keep the page in view. */
export function Sheet(props: Omit<DialogProps, "placement">) {
  return <Dialog {...props} placement="side" />;
}
