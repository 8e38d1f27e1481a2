import { createAddressGuard } from "@/components/shell/address-guard";
import { installScriptPolicy, type TrustedTypesFactory } from "@/components/shell/script-policy";

// Runs before the application starts and so before its loader asks for the first script. An inline script in the
// head would be too late: it waits for style sheets, the application's scripts do not.
installScriptPolicy((window as { trustedTypes?: TrustedTypesFactory }).trustedTypes, window.location);

/** Called by the router, by this name, before each navigation. */
export const onRouterTransitionStart = createAddressGuard(window);
