package qingye.ui.shell;

import qingye.edit.Edit;

/// What an edit is called in the undo item. Keys of the bundles.
final class EditNames {

    private EditNames() {}

    static String key(Edit edit) {
        return "shell.edit." + switch (edit) {
            case Edit.SetValue _ -> "value";
            case Edit.SetDossier _ -> "dossier";
            case Edit.SetEvidence _ -> "evidence";
            case Edit.SetFactor _ -> "factor";
            case Edit.SetIndicator _ -> "indicator";
            case Edit.SetTable _ -> "table";
            case Edit.SetNote _ -> "note";
            case Edit.SetSection _ -> "section";
            case Edit.SetBlock _ -> "block";
            case Edit.SetAsset _ -> "asset";
            case Edit.SetOrganisation _ -> "organisation";
            case Edit.SetReport _ -> "report";
            case Edit.SetOutline _ -> "outline";
            case Edit.SetEntry _ -> "entry";
            case Edit.SetPart _ -> "part";
            case Edit.SetAnswer _ -> "answer";
            case Edit.SetAdoption _ -> "adoption";
            case Edit.SetStandard _ -> "standard";
            case Edit.SetWaiver _ -> "waiver";
            case Edit.SetVerdict _ -> "verdict";
            case Edit.SetRule _ -> "rule";
            case Edit.Batch(var purpose, _) -> switch (purpose) {
                case CREATE -> "create";
                case IMPORT -> "import";
                case PASTE -> "paste";
                case INSERT -> "insert";
                case REMOVE -> "remove";
                case MOVE -> "move";
                case REPLACE -> "replace";
                case DESCRIBE -> "describe";
                case APPROVE -> "approve";
                case RESTATE -> "restate";
                case COLLECT -> "collect";
                case CALCULATE -> "calculate";
                case ROLL -> "roll";
                case CONVERT -> "convert";
                case ASSIGN -> "assign";
                case ASSESS -> "assess";
                case ANSWER -> "answers";
            };
        };
    }
}
