package qingye.ui.index;

import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.standard.RequirementKey;

/// In which ways the requirements of a standard are answered where something is not disclosed.
final class Ways {

    private static final String GRI = "gri";

    private Ways() {}

    /// Whether a standard permits reasons to leave something out.
    static boolean omits(RequirementKey key) {
        return key.standard().equals(GRI);
    }

    /// The way of that standard that comes nearest.
    static Stance.Kind fitting(RequirementKey key, Stance.Kind kind) {
        return switch (kind) {
            case EXPLAINED -> omits(key) ? Stance.Kind.OMITTED : kind;
            case OMITTED -> omits(key) ? kind : Stance.Kind.EXPLAINED;
            case OPEN, DISCLOSED, PARTLY, NOT_APPLICABLE -> kind;
        };
    }

    /// The stance in the way of that standard that comes nearest, with the same words.
    static Stance fitting(RequirementKey key, Stance stance) {
        return switch (stance) {
            case Stance.Omitted(Omission ground, var words) when !omits(key) ->
                ground == Omission.NOT_APPLICABLE ? new Stance.NotApplicable(words) : new Stance.Explained(words);
            case Stance.Explained(var words) when omits(key) -> new Stance.Omitted(Omission.UNAVAILABLE, words);
            case Stance.Omitted _, Stance.Explained _, Stance.Open _, Stance.Disclosed _ -> stance;
            case Stance.Partly _, Stance.NotApplicable _ -> stance;
        };
    }
}
