package qingye.compose;

import java.util.ArrayList;
import java.util.List;

import qingye.calc.answer.Asked;
import qingye.calc.answer.Landing;
import qingye.calc.answer.Landings;
import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;
import qingye.model.Snapshot;
import qingye.model.answer.Answer;
import qingye.model.answer.Target;
import qingye.model.block.Block;
import qingye.model.report.Section;
import qingye.model.standard.Requirement;
import qingye.model.standard.Standard;

/// Prints what the report says to a standard.
final class IndexComposer {

    private final Snapshot snapshot;
    private final Wording wording;
    private final Asked asked;
    private final Landings landings;

    IndexComposer(Snapshot snapshot, Wording wording) {
        this.snapshot = snapshot;
        this.wording = wording;
        this.asked = Asked.of(snapshot);
        this.landings = Landings.of(snapshot);
    }

    /// The elements; none where no such standard is known.
    List<Element> compose(String id, Block.Index index) {
        return asked.standard(index.standard()).map(standard -> plain(id, standard)).orElseGet(() -> {
            wording.gap(Composed.Kind.TARGET, id);
            return List.of();
        });
    }

    private List<Element> plain(String id, Standard standard) {
        var rows = new ArrayList<Table.Row>();
        for (Requirement one : asked.of(standard)) {
            if (asked.answerable(one)) {
                rows.add(new Table.Row(List.of(
                        cell(List.of(Span.of(one.code()))),
                        cell(List.of(Span.of(wording.name(one.title())))),
                        cell(where(asked.answer(one.key()))))));
            }
        }
        var table = new Table(List.of(), List.of(new Table.Column(12), new Table.Column(40), new Table.Column(40)), 0,
                rows, List.of());
        return List.of(new Element.TableElement(id, table));
    }

    private static Table.Cell cell(List<Span> spans) {
        return new Table.Cell(spans, Table.Role.BODY, Table.Align.START, 1, 1);
    }

    private List<Span> where(Answer answer) {
        var spans = new ArrayList<Span>();
        for (Target target : answer.targets()) {
            if (landings.of(target) instanceof Landing.Printed(var section, var _)) {
                String title = snapshot.chapters().section(section).map(Section::title).map(wording::name).orElse("");
                spans.add(new Span.Link(section.value(), title));
                spans.add(new Span.PageNumber(section.value()));
            }
        }
        return spans;
    }
}
