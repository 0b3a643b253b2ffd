package qingye.cli;

import picocli.CommandLine.Command;

/// `qingye survey`: answers of stakeholder groups; what is done with them is said by the command below it.
@Command(name = "survey", synopsisSubcommandLabel = "COMMAND")
final class SurveyCommand {}
