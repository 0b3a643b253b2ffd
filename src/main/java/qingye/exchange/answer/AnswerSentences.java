package qingye.exchange.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import qingye.exchange.ImportSentences;
import qingye.exchange.log.Place;
import qingye.model.Snapshot;
import qingye.model.report.Section;
import qingye.model.standard.RequirementKey;
import qingye.text.Messages;

/// Says which rows of a table of answers were not understood, and what to do.
///
/// @param messages the words of the program
/// @param snapshot the report that is answered for
public record AnswerSentences(Messages messages, Snapshot snapshot) {

    /// What is wrong with a row; nothing for one that was understood.
    public List<String> say(AnswerLine line) {
        return switch (line) {
            case AnswerLine.Understood(Place place, var requirement, var _, var unknown) -> {
                var said = new ArrayList<String>();
                for (AnswerLine.Unknown one : unknown) {
                    String like = one.like().flatMap(id -> snapshot.chapters().section(id)).map(Section::title)
                            .flatMap(title -> title.best(snapshot.report().language())).orElse("");
                    String key = like.isEmpty() ? "exchange.answer.unknown" : "exchange.answer.unknown-like";
                    said.add(at(place, messages.text(key, requirement.code(), one.words(), like)));
                }
                yield said;
            }
            case AnswerLine.Silent(Place place, RequirementKey requirement) ->
                List.of(at(place, messages.text("exchange.answer.silent", requirement.code())));
            case AnswerLine.NoRequirement(Place place, String words) ->
                List.of(at(place, messages.text("exchange.answer.no-requirement", words)));
            case AnswerLine.Nameless(Place place, String words) ->
                List.of(at(place, messages.text("exchange.answer.nameless", words)));
            case AnswerLine.Long(Place place, String words) ->
                List.of(at(place, messages.text("exchange.answer.long", words)));
            case AnswerLine.Conflict(Place place, RequirementKey requirement, Place earlier) ->
                List.of(at(place, messages.text("exchange.answer.conflict", requirement.code(),
                        new ImportSentences(messages).place(earlier))));
            case AnswerLine.Broken(Place place, String words) ->
                List.of(at(place, messages.text("exchange.answer.broken", words)));
            case AnswerLine.Dated(Place place, String words, String meant) -> List.of(at(place, meant.isEmpty()
                    ? messages.text("exchange.standard.fault.date-bare", words)
                    : messages.text("exchange.standard.fault.date", words, meant)));
            case AnswerLine.Ambiguous(Place place, String words, var requirements) ->
                List.of(at(place, messages.text("exchange.answer.ambiguous", words, requirements.stream()
                        .map(RequirementKey::code).collect(Collectors.joining(", ")))));
        };
    }

    private String at(Place place, String sentence) {
        return messages.text("import.said", new ImportSentences(messages).place(place), sentence);
    }
}
