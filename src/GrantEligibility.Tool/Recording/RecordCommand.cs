using System.CommandLine;
using GrantEligibility.Evaluation;
using GrantEligibility.Records;
using GrantEligibility.Tool.Checking;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Recording;

/// <summary><c>record</c>: makes a new record out of one that there is.</summary>
internal static class RecordCommand
{
    internal static Command Create(Terminal terminal, Lazy<EligibilityEvaluator> evaluator) => new("record", "Makes a new record out of a decision record; that one stays as it is.")
    {
        Amending(terminal, evaluator, "override", "Records that an official takes another outcome. The engine's own stays visible.", AmendmentKind.Override),
        Amending(terminal, evaluator, "correct", "Records that something in a record is wrong.", AmendmentKind.Correction),
        Masking(terminal),
    };

    private static Command Amending(Terminal terminal, Lazy<EligibilityEvaluator> evaluator, string name, string description, AmendmentKind kind)
    {
        var amendment = new AmendmentOptions(kind);
        var source = new RecordSource(terminal);
        var command = new Command(name, description) { source.Path, source.Output };
        amendment.AddTo(command);
        command.SetAction((arguments, cancellation) => source.RunAsync(
            arguments,
            record => DecisionRecordJson.ToText(amendment.Amended(arguments, record, new DecisionRecorder(evaluator.Value, terminal.Time))),
            cancellation));
        return command;
    }

    private static Command Masking(Terminal terminal)
    {
        var source = new RecordSource(terminal);
        var command = new Command("mask", "Writes a copy for sharing, without what identifies the agency.") { source.Path, source.Output };
        command.SetAction((arguments, cancellation) => source.RunAsync(
            arguments, static record => DecisionRecordJson.ToText(record.Masked()), cancellation));
        return command;
    }
}
