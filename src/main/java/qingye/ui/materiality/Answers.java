package qingye.ui.materiality;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import qingye.model.id.PartId;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Survey;

/// The answers of a survey, as people bring them.
final class Answers {

    private Answers() {}

    /// The survey without what it asks of a topic; empty where it asks nothing else.
    static Optional<MaterialityPart> without(Survey survey, PartId topic) {
        List<Integer> kept = IntStream.range(0, survey.questions().size())
                .filter(at -> !survey.questions().get(at).topic().equals(topic))
                .boxed().toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Survey(
                        survey.id(), survey.year(), survey.place(), survey.group(), survey.source(),
                        kept.stream().map(survey.questions()::get).toList(),
                        survey.sheets().stream()
                                .map(sheet -> new Survey.Sheet(
                                        sheet.respondent(), kept.stream().map(sheet.scores()::get).toList()))
                                .toList()));
    }
}
