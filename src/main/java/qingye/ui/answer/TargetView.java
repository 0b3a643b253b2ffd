package qingye.ui.answer;

import java.util.Optional;

import org.kordamp.ikonli.feather.Feather;

import qingye.model.answer.Target;
import qingye.ui.nav.Place;

/// A target of an answer as it is shown.
///
/// @param title what it is called now
/// @param where where it stands; empty where it stands nowhere
/// @param wrong why it leads nowhere; empty where it leads somewhere
/// @param place where it can be gone to; empty for nowhere
public record TargetView(
        Target target, Feather icon, String title, String where, String wrong, Optional<Place> place) {

    /// Whether it leads to something that is printed.
    public boolean leads() {
        return wrong.isEmpty();
    }

    /// All that is known of it in one line.
    public String whole() {
        String rest = wrong.isEmpty() ? where : wrong;
        return rest.isEmpty() ? title : title + " · " + rest;
    }
}
