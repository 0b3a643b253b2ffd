package qingye.model.report;

import java.util.List;

import qingye.model.text.Localized;

/// Who reports.
///
/// @param name the full name
/// @param shortName as used in running heads and text
/// @param listings where its shares are listed; may be empty
public record Organisation(Localized<String> name, Localized<String> shortName, List<Listing> listings) {

    public Organisation {
        listings = List.copyOf(listings);
    }
}
