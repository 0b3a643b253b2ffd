package qingye.ui.collect;

import qingye.exchange.collect.PlannedForm;

/// A form that can be sent out, as the folder was when it was looked at.
///
/// @param form under its own name
/// @param free under a name that no file has; its own where that is free
record Offer(PlannedForm form, PlannedForm free) {

    /// Looks at the folder.
    static Offer of(PlannedForm form) {
        return new Offer(form, form.beside());
    }

    /// Whether there is a file of its own name already, perhaps one that was filled.
    boolean exists() {
        return !form.equals(free);
    }
}
