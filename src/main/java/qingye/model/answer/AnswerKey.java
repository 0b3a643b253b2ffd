package qingye.model.answer;

import java.time.Year;

import qingye.model.standard.RequirementKey;

/// The answer of which report to which requirement; written `gri:2-1@2024`.
///
/// @param year the reporting year
public record AnswerKey(Year year, RequirementKey requirement) implements Comparable<AnswerKey> {

    @Override
    public int compareTo(AnswerKey other) {
        int byYear = year.compareTo(other.year);
        return byYear == 0 ? requirement.compareTo(other.requirement) : byYear;
    }

    @Override
    public String toString() {
        return requirement + "@" + year;
    }
}
