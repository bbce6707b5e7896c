using System.Collections.ObjectModel;
using GrantEligibility.Decisions;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.Evaluation;

/// <summary>
/// Decides questions by firing a regime's rules over the facts of a profile, one session a question at a time. Thread-safe; one
/// instance serves a whole process. The first regime is compiled in the background from then on that the evaluator is made, any
/// other when it is first asked about.
/// </summary>
public sealed class EligibilityEvaluator : IEligibilityEvaluator
{
    private readonly Dictionary<string, Lazy<CompiledRegime>> _regimes = new(StringComparer.Ordinal);

    /// <summary>Makes an evaluator for some regimes.</summary>
    /// <param name="regimes">The regimes; at least one, no two with one identifier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="regimes"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no regime, or two share an identifier.</exception>
    public EligibilityEvaluator(IEnumerable<Regime> regimes)
    {
        ArgumentNullException.ThrowIfNull(regimes);
        Regimes = new ReadOnlyCollection<Regime>([.. regimes]);
        if (Regimes.Count == 0)
        {
            throw new ArgumentException("Give at least one regime to judge under.", nameof(regimes));
        }

        foreach (var regime in Regimes)
        {
            if (!_regimes.TryAdd(regime.Id, new Lazy<CompiledRegime>(() => CompiledRegime.Of(regime))))
            {
                throw new ArgumentException($"Two regimes are named '{regime.Id}'. Give each its own identifier.", nameof(regimes));
            }
        }

        CompileInBackground(_regimes[Regimes[0].Id]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Regime> Regimes { get; }

    /// <inheritdoc/>
    public EligibilityDecision Evaluate(EligibilityQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Prepare(question).Decide().Build();
    }

    /// <summary>A question made ready: its facts, and the sessions that answer it.</summary>
    /// <exception cref="ArgumentException">A part of the question that has to be there is missing.</exception>
    /// <exception cref="EligibilityQuestionException">The regime or an option is not known, or an option does not accept its value.</exception>
    internal PreparedQuestion Prepare(EligibilityQuestion question)
    {
        QuestionContent.Test(question);
        var regime = Compiled(question.RegimeId);
        return PreparedQuestion.Of(question, regime, regime.SessionsFor(question.Options));
    }

    /// <summary>Tests, before any question is asked, whether options may be set for a regime.</summary>
    /// <param name="regimeId">The regime's identifier.</param>
    /// <param name="options">The options to be set, by name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="EligibilityQuestionException">The regime or an option is not known, or an option does not accept its value.</exception>
    public void Test(string regimeId, IReadOnlyDictionary<string, string> options)
    {
        ArgumentNullException.ThrowIfNull(regimeId);
        ArgumentNullException.ThrowIfNull(options);
        var regime = Regimes.FirstOrDefault(r => r.Id == regimeId) ?? throw EligibilityQuestionException.NoRegime(regimeId, Regimes);
        OptionValues.Of(regime, options);
    }

    /// <summary>The regime made ready.</summary>
    /// <exception cref="EligibilityQuestionException">No such regime is registered.</exception>
    internal CompiledRegime Compiled(string regimeId) => _regimes.TryGetValue(regimeId, out var regime)
        ? regime.Value
        : throw EligibilityQuestionException.NoRegime(regimeId, Regimes);

    // While the host reads its first profile. A thread is there sooner than the pool is, where nothing has used that yet.
    private static void CompileInBackground(Lazy<CompiledRegime> regime)
    {
        var compiling = new Thread(() =>
        {
            try
            {
                regime.Value.CompileRules();
            }
            catch (Exception)
            {
                // It is kept, and thrown at whoever asks about the regime.
            }
        });
        compiling.IsBackground = true;
        compiling.Start();
    }
}
