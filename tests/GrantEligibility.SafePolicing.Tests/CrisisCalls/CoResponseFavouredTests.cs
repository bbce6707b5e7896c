using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests.CrisisCalls;

[TestFixture]
internal sealed class CoResponseFavouredTests
{
    [TestCase(true, true, "CoResponse")]
    [TestCase(true, false, "NotCoResponse")]
    [TestCase(false, null, "NotCoResponse")]
    [TestCase(null, false, "NotCoResponse")]
    [TestCase(true, null, "DefinitionUntested")]
    [TestCase(null, null, "DefinitionUntested")]
    public void Response_PairedAndTogether_AreTheTestOfTheDefinition(bool? paired, bool? together, string row)
    {
        var decision = Asked.Decide(Agencies.WithResponse(CrisisResponseModel.CoResponder, paired, together), "2021-06-01");

        Assert.That(decision.Rows("4(b)"), Is.EqualTo(new[] { row }));
        Assert.That(decision.Status("4(b)"), Is.Null);
    }

    [Test]
    public void Response_NoneStated_IsNoBar()
    {
        var decision = Asked.Decide(Agencies.With(Asked.Certificate()), "2021-06-01");

        Assert.That(decision.Requirement("4(b)").Findings.Single().Sentence, Does.EndWith("The lack of one is no bar under this order."));
    }
}
