package qingye.check.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import qingye.calc.answer.Asked;
import qingye.calc.answer.Landings;
import qingye.calc.answer.Mentions;
import qingye.calc.materiality.Scores;
import qingye.calc.materiality.TopicScore;
import qingye.calc.materiality.UsualMethod;
import qingye.check.Finding;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.IndexKind;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.report.Outline;

/// What the report says to the standards it goes by holds: everything that binds is answered, answers lead to what is
/// there and tells of it, reasons are given, permitted and the same everywhere, and standards that are named have their
/// index. No tolerance. It remembers what texts say; used by one thread at a time.
public final class IndexRule implements BroadCheck {

    private final SectionWords words = new SectionWords();
    private final Answering.Remembered remembered = Answering.Remembered.nothing();
    private final StandardNames names = StandardNames.read();

    @Override
    public void look(Whole whole, Consumer<Finding> found) {
        Snapshot snapshot = whole.snapshot();
        Asked asked = Asked.of(snapshot);
        var answering = new Answering(snapshot, asked, Landings.of(snapshot), words.of(snapshot),
                Mentions.of(snapshot), forms(snapshot), material(snapshot), Answering.answered(asked), remembered,
                found);
        new AnswerGaps(answering).all();
        new TargetLook(answering).all();
        new StanceLook(answering).all();
        new ReasonLook(answering).all();
        new IndexPresence(answering, names).all();
    }

    private static List<MaterialTopic> material(Snapshot snapshot) {
        Method method = UsualMethod.of(snapshot.materiality(), snapshot.report().year());
        return Scores.of(snapshot.materiality(), snapshot.report().year(), method).topics().values().stream()
                .filter(score -> score.topic().included())
                .filter(score -> score.impactMaterial(method) || score.financialMaterial(method))
                .map(TopicScore::topic).toList();
    }

    private static Set<IndexKind> forms(Snapshot snapshot) {
        var forms = EnumSet.noneOf(IndexKind.class);
        snapshot.chapters().printed().entries().stream().map(Outline.Entry::section)
                .flatMap(id -> snapshot.chapters().section(id).stream())
                .flatMap(section -> section.blocks().stream())
                .flatMap(id -> snapshot.chapters().block(id).stream())
                .forEach(block -> {
                    if (block instanceof Block.Index index) {
                        forms.add(index.kind());
                    }
                });
        return forms;
    }
}
