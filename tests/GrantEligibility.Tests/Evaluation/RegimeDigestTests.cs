using GrantEligibility.Evaluation;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Tests.Evaluation;

/// <summary>The digest of a regime changes whenever an answer could, and only then.</summary>
[TestFixture]
public sealed class RegimeDigestTests
{
    private static readonly RegimeParameter Parameter = new("limit.json", "{\"value\":36}"u8.ToArray());

    [Test]
    public void Digest_SameRegimeMadeTwice_IsTheSame()
    {
        var first = Regime(typeof(Young), Parameter);
        var second = Regime(typeof(Young), Parameter);

        Assert.That(DigestOf(first), Is.EqualTo(DigestOf(second)));
    }

    [Test]
    public void Digest_AnotherConstantInACondition_IsAnother() =>
        Assert.That(DigestOf(Regime(typeof(Young), Parameter)), Is.Not.EqualTo(DigestOf(Regime(typeof(Old), Parameter))));

    [Test]
    public void Digest_AnotherParameterValue_IsAnother() =>
        Assert.That(
            DigestOf(Regime(typeof(Young), Parameter)),
            Is.Not.EqualTo(DigestOf(Regime(typeof(Young), Parameter with { Utf8Json = "{\"value\":37}"u8.ToArray() }))));

    [Test]
    public void Digest_AnotherVersion_IsAnother() =>
        Assert.That(DigestOf(Regime(typeof(Young), Parameter)), Is.Not.EqualTo(DigestOf(Regime(typeof(Young), Parameter, "1.1"))));

    private static string DigestOf(Regime regime) => CompiledRegime.Of(regime).Digest;

    private static Regime Regime(Type rule, RegimeParameter parameter, string version = "1.0") => new()
    {
        Id = "AGE",
        Title = "the Age Law",
        Version = version,
        RequirementTypes = [],
        SharedRuleTypes = [rule],
        Parameters = [parameter],
        Facts = _ => [],
    };

    /// <summary>Differs from <see cref="Old"/> in one constant alone.</summary>
    [Name("Aged")]
    public sealed class Young : Rule
    {
        public override void Define()
        {
            Case @case = default!;
            When().Match(() => @case, c => c.AsOf.Year < 2021);
            Then().Yield(_ => RegimeStanding.In($"In force.", "Age Law § 1"));
        }
    }

    /// <summary>Differs from <see cref="Young"/> in one constant alone.</summary>
    [Name("Aged")]
    public sealed class Old : Rule
    {
        public override void Define()
        {
            Case @case = default!;
            When().Match(() => @case, c => c.AsOf.Year < 2022);
            Then().Yield(_ => RegimeStanding.In($"In force.", "Age Law § 1"));
        }
    }
}
