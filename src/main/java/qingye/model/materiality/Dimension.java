package qingye.model.materiality;

import qingye.model.text.Localized;

/// A dimension topics are sorted by.
///
/// @param key by which topics name it
public record Dimension(String key, Localized<String> name) {}
