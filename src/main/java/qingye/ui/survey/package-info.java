/// Surveys of stakeholder groups: questionnaires going out, and what came back before it is taken over.
/// It must not know the desk that shows it, nor how questionnaires are written and read.
@NullMarked
package qingye.ui.survey;

import org.jspecify.annotations.NullMarked;
