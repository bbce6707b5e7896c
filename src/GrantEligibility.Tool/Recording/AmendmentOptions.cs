using System.CommandLine;
using GrantEligibility.Decisions;
using GrantEligibility.Records;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Recording;

/// <summary>The options by which an official says what about a record.</summary>
internal sealed class AmendmentOptions
{
    private readonly AmendmentKind _kind;
    private readonly Option<string> _by = Text("--by", "WHO", "Who amends: a name or an office.");
    private readonly Option<string> _authority = Text("--authority", "AUTHORITY", "On what authority: the provision or the delegation.");
    private readonly Option<AmendmentReason> _reason = WordOption.Required<AmendmentReason>("--reason", "CODE", "The reason.");
    private readonly Option<string> _text = Text("--text", "TEXT", "The reason in the official's own words.");
    private readonly Option<Outcome?> _outcome = WordOption.Optional<Outcome>("--outcome", "OUTCOME", "The outcome that the official takes in place of the engine's.");

    internal AmendmentOptions(AmendmentKind kind)
    {
        _kind = kind;
        _outcome.Required = kind == AmendmentKind.Override;
    }

    internal void AddTo(Command command)
    {
        foreach (var option in new Option[] { _outcome, _by, _authority, _reason, _text })
        {
            command.Add(option);
        }
    }

    internal DecisionRecord Amended(ParseResult arguments, DecisionRecord record, DecisionRecorder recorder) => recorder.Amend(
        record,
        _kind,
        arguments.GetRequiredValue(_by),
        arguments.GetRequiredValue(_authority),
        arguments.GetRequiredValue(_reason),
        arguments.GetRequiredValue(_text),
        arguments.GetValue(_outcome));

    private static Option<string> Text(string name, string helpName, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = helpName, Required = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var only] && string.IsNullOrWhiteSpace(only.Value))
            {
                result.AddError($"{name} is empty. Say it in words.");
            }
        });
        return option;
    }
}
