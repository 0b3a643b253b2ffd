package qingye.calc.materiality;

import java.math.BigDecimal;

import qingye.model.id.PartId;

/// What a group answered to one question.
///
/// @param group the stakeholder group
/// @param weight what its mean counts
/// @param count how many answered
/// @param mean of the answers, to four decimals
/// @param deviation the standard deviation of the answers (of all who were asked, not of a sample), to four decimals
/// @param lowest the lowest answer
/// @param highest the highest answer
public record Answered(
        PartId group, BigDecimal weight, int count, BigDecimal mean, BigDecimal deviation, BigDecimal lowest,
        BigDecimal highest) {}
