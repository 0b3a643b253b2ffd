package qingye.cli;

import picocli.CommandLine.Command;

/// `qingye collect`: figures from departments; what is done with their forms is said by the command below it.
@Command(name = "collect", synopsisSubcommandLabel = "COMMAND")
final class CollectCommand {}
