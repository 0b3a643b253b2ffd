package qingye.ui.nav;

import qingye.text.Messages;

/// What a desk is given of the window around it.
///
/// @param messages the words, in the language of the window
/// @param navigator goes to places, also those of other desks
/// @param notices says something to the person
/// @param jobs runs long work
/// @param gauge shows what is known of the selection
public record Surroundings(Messages messages, Navigator navigator, Notices notices, Jobs jobs, Gauge gauge) {}
