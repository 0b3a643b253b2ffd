package qingye.model.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.model.factor.FactorSlot;
import qingye.model.id.EvidenceId;
import qingye.model.id.FactorId;
import qingye.model.text.Localized;

/// What is known about the value of an indicator in a year besides the value itself.
///
/// @param boundary what the value covers in that year (口径); in no language if it is that of the definition
/// @param source where the figure comes from, for instance a system or a meter; may be empty
/// @param evidence files that prove it, kept in the workspace
/// @param restatement if a published value was changed
/// @param override why a calculated indicator has a typed value in that year; empty if it is calculated
/// @param factors the factor chosen for each slot of the indicator's formula
public record Dossier(
        Standing standing, Localized<String> boundary, String source, List<EvidenceId> evidence,
        Optional<Restatement> restatement, Optional<String> override, Map<FactorSlot, FactorId> factors) {

    /// Of a value about which nothing is known.
    public static final Dossier BLANK = new Dossier(
            Standing.OPEN, Localized.none(), "", List.of(), Optional.empty(), Optional.empty(), Map.of());

    public Dossier {
        evidence = List.copyOf(evidence);
        factors = Map.copyOf(factors);
    }

    /// Whether the value may not be changed.
    public boolean isLocked() {
        return standing instanceof Standing.Locked;
    }

    /// The same in another standing.
    public Dossier with(Standing other) {
        return new Dossier(other, boundary, source, evidence, restatement, override, factors);
    }

    /// The same with another boundary.
    public Dossier withBoundary(Localized<String> other) {
        return new Dossier(standing, other, source, evidence, restatement, override, factors);
    }

    /// The same with another source.
    public Dossier withSource(String other) {
        return new Dossier(standing, boundary, other, evidence, restatement, override, factors);
    }

    /// The same with other evidence.
    public Dossier withEvidence(List<EvidenceId> other) {
        return new Dossier(standing, boundary, source, other, restatement, override, factors);
    }

    /// The same with a restatement, or without.
    public Dossier withRestatement(Optional<Restatement> other) {
        return new Dossier(standing, boundary, source, evidence, other, override, factors);
    }

    /// The same, overridden for that reason or no longer.
    public Dossier withOverride(Optional<String> reason) {
        return new Dossier(standing, boundary, source, evidence, restatement, reason, factors);
    }

    /// The same with a factor chosen for a slot.
    public Dossier withFactor(FactorSlot slot, FactorId factor) {
        var chosen = new LinkedHashMap<>(factors);
        chosen.put(slot, factor);
        return new Dossier(standing, boundary, source, evidence, restatement, override, chosen);
    }
}
