using CsCheck;

namespace GrantEligibility.RuleEngine.Tests.Reference;

public sealed class ReferenceTests
{
    private const int Cases = 4_000;

    /// <remarks>
    /// A failure prints its seed, which <c>CsCheck_Seed</c> runs again. <c>CsCheck_Iter=1000000</c> runs a million cases.
    /// </remarks>
    [Test]
    public void Session_AnyRulesAndChanges_MatchesAsTheReferenceDoes()
    {
        var ran = 0;
        Gen.Int[0, 1_000].Array[100, 400].Sample(
            choices =>
            {
                new GeneratedCase(choices).Run();
                Interlocked.Increment(ref ran);
            },
            iter: Math.Max(Check.Iter, Cases));

        Assert.That(ran, Is.GreaterThanOrEqualTo(Cases));
    }

    /// <summary>Cases that failed once.</summary>
    /// <param name="seed">An aggregator that started anew half way through a change was told to remove what it had never seen.</param>
    [TestCase("eQzDR7AaFth1")]
    public void Session_CaseThatFailedOnce_MatchesAsTheReferenceDoes(string seed) =>
        Gen.Int[0, 1_000].Array[100, 400].Sample(choices => new GeneratedCase(choices).Run(), seed: seed, iter: 1);
}
