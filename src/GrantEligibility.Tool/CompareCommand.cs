using System.CommandLine;
using System.Runtime.CompilerServices;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Comparisons;
using GrantEligibility.Profiles;
using GrantEligibility.Tool.Comparing;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool;

/// <summary><c>compare</c>: which decisions about many agencies differ between two regimes or two settings, and in what.</summary>
internal sealed class CompareCommand
{
    private readonly Argument<string[]> _paths = PathArgument.Of("Agency profiles");
    private readonly TwoWays _ways = new();
    private readonly DocumentOptions _document = new();
    private readonly Terminal _terminal;
    private readonly Lazy<EligibilityEvaluator> _evaluator;

    private CompareCommand(Terminal terminal, Lazy<EligibilityEvaluator> evaluator) => (_terminal, _evaluator) = (terminal, evaluator);

    internal static Command Create(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        var compare = new CompareCommand(terminal, evaluator);
        var command = new Command(
            "compare",
            "Asks about agencies in two ways, under two regimes or two settings of an option, and shows every decision that differs, by its cause. "
            + "Exit code 0: none differs; 1: some do.")
        {
            compare._paths,
        };
        foreach (var option in compare._ways.Options)
        {
            command.Add(option);
        }

        command.Add(compare._document.Format);
        command.Add(compare._document.Output);
        command.SetAction(compare.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var (first, second) = _ways.Read(arguments, _terminal, _evaluator.Value, hasOtherChange: false);
        var (isFirstRead, firstAward) = await ProfileInput.ReadAwardAsync(first.AwardPath, _terminal, cancellation);
        var (isSecondRead, secondAward) = await ProfileInput.ReadAwardAsync(second.AwardPath, _terminal, cancellation);
        if (!isFirstRead || !isSecondRead)
        {
            return ExitCode.UnreadableInput;
        }

        var input = InputPaths.Find(arguments.GetRequiredValue(_paths), _terminal.Input);
        foreach (var problem in input.Problems)
        {
            _terminal.WriteError(problem.Sentence);
        }

        var unreadable = input.Problems.Count;
        var comparison = await new EligibilityExplainer(_evaluator.Value).CompareAsync(Pairs(), cancellationToken: cancellation);
        var named = comparison with { First = first.Name, Second = second.Name };
        var inputs = input.Files.Where(file => file.Stream is null).Select(file => file.Name).Concat(new[] { first.AwardPath, second.AwardPath }.OfType<string>());
        _document.Write(arguments, _terminal, inputs, () => ComparisonText.Of(named), () => ComparisonJson.ToText(named));
        return unreadable > 0 ? ExitCode.UnreadableInput
            : comparison.Changed.Count > 0 ? ExitCode.DoneWithExceptions
            : ExitCode.Done;

        async IAsyncEnumerable<QuestionPair> Pairs()
        {
            foreach (var file in input.Files)
            {
                var read = await file.ReadProfileAsync(cancellation);
                if (read.IsRead)
                {
                    yield return new QuestionPair(file.Name, first.QuestionOn(read.Value, firstAward), second.QuestionOn(read.Value, secondAward));
                }
                else
                {
                    _terminal.WriteFaults(read.Faults);
                    unreadable++;
                }
            }
        }
    }
}
