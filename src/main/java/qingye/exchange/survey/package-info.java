/// Surveys: a questionnaire per stakeholder group goes out, filled ones and plain tables of answers come back as
/// answers by group, with what was wrong and where.
/// It must not know who shows them, nor how scores are made of answers.
@NullMarked
package qingye.exchange.survey;

import org.jspecify.annotations.NullMarked;
