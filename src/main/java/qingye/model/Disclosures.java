package qingye.model;

import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;

/// What the reports of all years say to disclosure standards.
///
/// @param answers by year and key; none of them is [Answer#OPEN]
/// @param adoptions the standards that reports go by
/// @param standards those that somebody brought along, by id, beside the ones of the program
public record Disclosures(
        Map<AnswerKey, Answer> answers, Map<AdoptionKey, Adoption> adoptions, Map<String, Standard> standards) {

    /// Nothing was said.
    public static final Disclosures NONE = new Disclosures(Map.of(), Map.of(), Map.of());

    public Disclosures {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        adoptions = Collections.unmodifiableMap(new TreeMap<>(adoptions));
        standards = Collections.unmodifiableMap(new LinkedHashMap<>(standards));
    }

    /// What the report of a year says to a requirement.
    public Answer answer(Year year, RequirementKey requirement) {
        return answers.getOrDefault(new AnswerKey(year, requirement), Answer.OPEN);
    }

    /// How the report of a year goes by a standard; empty where it does not.
    public Optional<Adoption> adoption(Year year, String standard) {
        return Optional.ofNullable(adoptions.get(new AdoptionKey(year, standard)));
    }
}
