using System.CommandLine;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Tool.Comparing;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool;

/// <summary><c>what-if</c>: the answer about one agency against the answer with something changed.</summary>
internal sealed class WhatIfCommand
{
    private readonly Argument<string> _path = PathArgument.OfOne("The agency profile");
    private readonly ChangeSettings _changes = new();
    private readonly Option<string?> _other = QuestionOptions.Path("--profile", "OTHER", "Another profile to ask about, in the place of PATH; --set changes this one.");
    private readonly TwoWays _ways = new();
    private readonly DocumentOptions _document = new();
    private readonly Terminal _terminal;
    private readonly Lazy<EligibilityEvaluator> _evaluator;

    private WhatIfCommand(Terminal terminal, Lazy<EligibilityEvaluator> evaluator) => (_terminal, _evaluator) = (terminal, evaluator);

    internal static Command Create(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        var whatIf = new WhatIfCommand(terminal, evaluator);
        var command = new Command(
            "what-if",
            "Shows what changes in the answer about an agency when a value, the profile, the award, an option, the regime or the day is another one, "
            + "and because of what. Exit code 0: with the change it is eligible; 1: it is not.")
        {
            whatIf._path, whatIf._changes.Profile, whatIf._changes.Award, whatIf._other,
        };
        foreach (var option in whatIf._ways.Options)
        {
            command.Add(option);
        }

        command.Add(whatIf._document.Format);
        command.Add(whatIf._document.Output);
        command.SetAction(whatIf.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var changes = _changes.Read(arguments);
        var (path, otherPath) = (arguments.GetRequiredValue(_path), arguments.GetValue(_other));
        var (firstWay, secondWay) = _ways.Read(arguments, _terminal, _evaluator.Value, hasOtherChange: changes.Count > 0 || otherPath is not null);

        var profile = await ProfileInput.ReadProfileAsync(path, _terminal, cancellation);
        var other = otherPath is null ? profile : await ProfileInput.ReadProfileAsync(otherPath, _terminal, cancellation);
        var (isFirstRead, firstAward) = await ProfileInput.ReadAwardAsync(firstWay.AwardPath, _terminal, cancellation);
        var (isSecondRead, secondAward) = secondWay.AwardPath == firstWay.AwardPath
            ? (isFirstRead, firstAward)
            : await ProfileInput.ReadAwardAsync(secondWay.AwardPath, _terminal, cancellation);
        if (profile is null || other is null || !isFirstRead || !isSecondRead)
        {
            return ExitCode.UnreadableInput;
        }

        var second = DocumentChanges.Apply(secondWay.QuestionOn(other, secondAward), changes, "--set");
        if (!second.IsRead)
        {
            _terminal.WriteFaults(second.Faults);
            return ExitCode.UnreadableInput;
        }

        var change = new EligibilityExplainer(_evaluator.Value).WhatIf(firstWay.QuestionOn(profile, firstAward), second.Value, cancellationToken: cancellation);
        string?[] inputs = [path, otherPath, firstWay.AwardPath, secondWay.AwardPath];
        _document.Write(arguments, _terminal, inputs.OfType<string>(), () => ChangeText.Of(change), () => ChangeJson.ToText(change));
        return change.After.Outcome is Outcome.Eligible or Outcome.EligibleWithConditions ? ExitCode.Done : ExitCode.DoneWithExceptions;
    }
}
