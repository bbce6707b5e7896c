using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Comparisons;
using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Explanations;

/// <summary>What may take long tells how far it has come, and can be ended at any step.</summary>
[TestFixture]
public sealed class CancellationTests
{
    private static readonly DateOnly Day = new(2021, 6, 1);
    private static readonly EligibilityExplainer Explainer = new(new EligibilityEvaluator([BridgeLaw.Regime]));
    private static readonly EligibilityQuestion Dark = BridgeLaw.Question((PracticeName.DutyToIntervene, false), (PracticeName.MedicalCare, false));
    private static readonly EligibilityQuestion Open = BridgeLaw.Question((PracticeName.DutyToIntervene, null), (PracticeName.MedicalCare, null));
    private static readonly EligibilityQuestion Lit = BridgeLaw.Question((PracticeName.DutyToIntervene, true), (PracticeName.MedicalCare, true));

    [Test]
    public void WhatToAsk_ToldToEnd_Ends() => EndsWhenTold<SearchProgress>((progress, token) => Explainer.WhatToAsk(Open, null, progress, token));

    [Test]
    public void UntilWhen_ToldToEnd_Ends() => EndsWhenTold<int>((progress, token) => Explainer.UntilWhen(Dark with { AsOf = Day }, progress, token));

    [Test]
    public void Timeline_ToldToEnd_Ends() =>
        EndsWhenTold<int>((progress, token) => Explainer.Timeline(Dark, Day.AddYears(-2), Day.AddYears(2), progress, token));

    [Test]
    public void WhatIf_ToldToEnd_Ends() => EndsWhenTold<int>((progress, token) => Explainer.WhatIf(Dark, Lit, null, progress, token));

    [Test]
    public void Compare_ToldToEnd_Ends() => EndsWhenTold<int>((progress, token) => Explainer.CompareAsync(Pairs(), null, progress, token).GetAwaiter().GetResult());

    /// <summary>The first that is told ends it: nothing is told after.</summary>
    private static void EndsWhenTold<T>(Action<IProgress<T>, CancellationToken> search)
    {
        using var cancellation = new CancellationTokenSource();
        var progress = new Ending<T>(cancellation);

        Assert.That(() => search(progress, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(progress.Told, Is.EqualTo(1));
    }

    private static async IAsyncEnumerable<QuestionPair> Pairs()
    {
        for (var i = 0; i < 3; i++)
        {
            await Task.Yield();
            yield return new QuestionPair("case", Dark, Lit);
        }
    }

    private sealed class Ending<T>(CancellationTokenSource cancellation) : IProgress<T>
    {
        public int Told { get; private set; }

        public void Report(T value)
        {
            Told++;
            cancellation.Cancel();
        }
    }
}
