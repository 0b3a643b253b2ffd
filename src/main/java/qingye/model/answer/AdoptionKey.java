package qingye.model.answer;

import java.time.Year;

/// Which standard in which report; written `gri@2024`.
///
/// @param year the reporting year
/// @param standard the id of the standard
public record AdoptionKey(Year year, String standard) implements Comparable<AdoptionKey> {

    @Override
    public int compareTo(AdoptionKey other) {
        int byYear = year.compareTo(other.year);
        return byYear == 0 ? standard.compareTo(other.standard) : byYear;
    }

    @Override
    public String toString() {
        return standard + "@" + year;
    }
}
