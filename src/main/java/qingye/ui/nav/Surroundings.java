package qingye.ui.nav;

import qingye.text.Messages;

/// What a desk is given of the window around it.
///
/// @param messages the words, in the language of the window
/// @param navigator goes to places, also those of other desks
/// @param notices says something to the person
/// @param jobs runs long work
/// @param gauge shows what is known of the selection
/// @param findings what the checks found
/// @param habits what is switched on or off for good
public record Surroundings(
        Messages messages, Navigator navigator, Notices notices, Jobs jobs, Gauge gauge, Findings findings,
        Habits habits) {

    /// Where nothing is checked or remembered.
    public Surroundings(Messages messages, Navigator navigator, Notices notices, Jobs jobs, Gauge gauge) {
        this(messages, navigator, notices, jobs, gauge, Findings.NONE, Habits.NONE);
    }

    /// The same with what the checks found.
    public Surroundings with(Findings found) {
        return new Surroundings(messages, navigator, notices, jobs, gauge, found, habits);
    }

    /// The same with what is remembered.
    public Surroundings with(Habits kept) {
        return new Surroundings(messages, navigator, notices, jobs, gauge, findings, kept);
    }
}
