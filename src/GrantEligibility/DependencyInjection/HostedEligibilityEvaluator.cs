using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Regimes;
using Microsoft.Extensions.Options;

namespace GrantEligibility.DependencyInjection;

/// <summary>The evaluator of a host: it puts the host's settings under those of each question.</summary>
internal sealed class HostedEligibilityEvaluator(IEnumerable<Regime> regimes, IOptions<GrantEligibilityOptions> options) : IEligibilityEvaluator, IHostSettings
{
    private readonly EligibilityEvaluator _evaluator = new(regimes);
    private readonly IDictionary<string, IDictionary<string, string>> _settings = options.Value.RegimeOptions;

    public IReadOnlyList<Regime> Regimes => _evaluator.Regimes;

    public EligibilityDecision Evaluate(EligibilityQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        QuestionContent.Test(question);
        return _evaluator.Evaluate(question with { Options = OptionsOf(question) });
    }

    public IReadOnlyDictionary<string, string> OptionsOf(EligibilityQuestion question) =>
        _settings.TryGetValue(question.RegimeId, out var set) ? Merged(set, question.Options) : question.Options;

    private static Dictionary<string, string> Merged(IDictionary<string, string> host, IReadOnlyDictionary<string, string> question)
    {
        var merged = new Dictionary<string, string>(host, StringComparer.Ordinal);
        foreach (var (name, value) in question)
        {
            merged[name] = value;
        }

        return merged;
    }
}
