package qingye.ui.survey;

/// How far the taking back of answers is.
sealed interface SurveyState {

    /// Nothing was given yet.
    record Waiting() implements SurveyState {}

    /// Files are being read.
    record Reading(int files) implements SurveyState {}

    /// It is known what was answered; nothing has been changed.
    record Ready(Preview preview) implements SurveyState {}
}
