package qingye.exchange.collect;

import qingye.exchange.log.Place;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// What a form says otherwise than the workspace: a value, where it comes from, or both.
///
/// @param indicator its name in the language of the report
/// @param department that filled the form
/// @param place of the value in the form
/// @param before what the workspace has
/// @param after what the form says; equal to `before` if only the source is new
/// @param dossier what the workspace knows about the value
/// @param source what it will know of where the value comes from: the source, and on further lines the remark
public record Change(
        ValueKey key, String indicator, String department, Place place, Value before, Value after, Dossier dossier,
        String source) {

    /// Whether the value itself is another one.
    public boolean changesValue() {
        return !after.equals(before);
    }

    /// The source without the remark.
    public String origin() {
        return Provenance.of(source).source();
    }

    /// The remark; empty if there is none.
    public String remark() {
        return Provenance.of(source).remark();
    }

    /// Whether another form that speaks of the same value says the same.
    boolean agrees(Change other) {
        return after.printed().equals(other.after.printed()) && source.equals(other.source);
    }
}
