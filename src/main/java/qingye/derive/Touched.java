package qingye.derive;

import java.util.LinkedHashSet;
import java.util.Set;

import qingye.edit.Edit;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.ValueKey;

/// What an edit changes of the figures.
///
/// @param values that are set
/// @param dossiers that are set
/// @param indicators that are created or changed
/// @param factors whether a factor of the company's own changes
record Touched(Set<ValueKey> values, Set<ValueKey> dossiers, Set<IndicatorId> indicators, boolean factors) {

    static Touched by(Edit edit) {
        var values = new LinkedHashSet<ValueKey>();
        var dossiers = new LinkedHashSet<ValueKey>();
        var indicators = new LinkedHashSet<IndicatorId>();
        boolean factors = gather(edit, values, dossiers, indicators);
        return new Touched(values, dossiers, indicators, factors);
    }

    private static boolean gather(
            Edit edit, Set<ValueKey> values, Set<ValueKey> dossiers, Set<IndicatorId> indicators) {
        return switch (edit) {
            case Edit.SetValue(ValueKey key, var _, var _) -> {
                values.add(key);
                yield false;
            }
            case Edit.SetDossier(ValueKey key, var _, var _) -> {
                dossiers.add(key);
                yield false;
            }
            case Edit.SetIndicator(IndicatorId id, var _, var _) -> {
                indicators.add(id);
                yield false;
            }
            case Edit.SetFactor _ -> true;
            case Edit.Batch(var _, var edits) -> {
                boolean any = false;
                for (Edit one : edits) {
                    any |= gather(one, values, dossiers, indicators);
                }
                yield any;
            }
            case Edit.SetTable _, Edit.SetNote _, Edit.SetSection _, Edit.SetBlock _, Edit.SetAsset _ -> false;
            case Edit.SetEntry _, Edit.SetPart _ -> false;
            case Edit.SetAnswer _, Edit.SetAdoption _, Edit.SetStandard _ -> false;
            case Edit.SetWaiver _, Edit.SetVerdict _, Edit.SetRule _ -> false;
            case Edit.SetEvidence _, Edit.SetOrganisation _, Edit.SetReport _, Edit.SetOutline _ -> false;
        };
    }
}
