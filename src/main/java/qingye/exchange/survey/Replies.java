package qingye.exchange.survey;

import java.util.List;

/// Answers that came in. Nothing is changed by reading them.
///
/// @param files how many files were read or refused
/// @param groups those who answered, in the order they were met
/// @param flaws what is wrong, in the order it was met; the first [#MOST] only
/// @param more how many more flaws there are
public record Replies(int files, List<GroupReplies> groups, List<Flaw> flaws, int more) {

    /// How many flaws are kept.
    public static final int MOST = 1_000;

    public Replies {
        groups = List.copyOf(groups);
        flaws = List.copyOf(flaws);
    }

    /// Whether nothing was lost.
    public boolean isClean() {
        return more == 0 && flaws.stream().allMatch(flaw -> flaw.loss() == Flaw.Loss.NONE);
    }
}
