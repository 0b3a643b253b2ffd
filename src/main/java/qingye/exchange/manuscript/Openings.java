package qingye.exchange.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import qingye.model.block.Block;
import qingye.model.block.Line;

/// What a chapter opens with, put together part by part as they are met: slogan, goals, contents, results. A part that
/// is there already, or whose place has passed, begins another.
public final class Openings {

    private static final Block.Opener.Front NOTHING = new Block.Opener.Front(Line.EMPTY, List.of(), List.of());

    private final DraftBuilder builder;
    private final Blocks blocks;

    Openings(DraftBuilder builder) {
        this.builder = builder;
        this.blocks = builder.blocks();
    }

    /// Adds the slogan of a chapter.
    public void slogan(Line words) throws RefusedManuscript {
        builder.add(blocks.opener(Set.of(), false, new Block.Opener.Front(words, List.of(), List.of())));
    }

    /// Adds the goals a chapter answers.
    public void goals(Set<Integer> goals) throws RefusedManuscript {
        builder.grow(before -> before.flatMap(this::open)
                .filter(opener -> opener.goals().isEmpty() && !opener.contents())
                .map(opener -> (Block) new Block.Opener(opener.id(), goals, false, opener.words()))
                .orElseGet(() -> blocks.opener(goals, false, NOTHING)));
    }

    /// Adds the contents of a chapter, which the report makes anew.
    public void contents() throws RefusedManuscript {
        builder.remarkWhole(Remark.Kind.CONTENTS, "");
        builder.grow(before -> before.flatMap(this::open)
                .map(opener -> (Block) new Block.Opener(opener.id(), opener.goals(), true, opener.words()))
                .orElseGet(() -> blocks.opener(Set.of(), true, NOTHING)));
    }

    /// Adds what a chapter has reached and aims at.
    public void results(List<Line> results, List<Line> aims) throws RefusedManuscript {
        builder.count(results.size() + aims.size());
        builder.grow(before -> before.flatMap(this::open)
                .map(opener -> (Block) new Block.Opener(opener.id(), opener.goals(), opener.contents(),
                        opener.words().map(front -> new Block.Opener.Front(front.slogan(), results, aims))))
                .orElseGet(() -> blocks.opener(Set.of(), false, new Block.Opener.Front(Line.EMPTY, results, aims))));
    }

    /// The opener, if its results may still follow.
    private Optional<Block.Opener> open(Block block) {
        return block instanceof Block.Opener opener && opener.words().in(blocks.language())
                .filter(front -> front.results().isEmpty() && front.aims().isEmpty()).isPresent()
                        ? Optional.of(opener)
                        : Optional.empty();
    }
}
