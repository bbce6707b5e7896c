using GrantEligibility.Explanations.Evidence;
using GrantEligibility.Facts;

namespace GrantEligibility.Tests.Explanations.Evidence;

internal sealed class PlaceWordsTests
{
    [TestCase(Document.Profile, "/credentials/0/certifiedOn", "profile: credential 1, certified on")]
    [TestCase(Document.Profile, "/policy/chokehold/2/stance", "profile: policy, chokehold 3, stance")]
    [TestCase(Document.Profile, "/policy/chokehold/-/stance", "profile: policy, chokehold, stance")]
    [TestCase(Document.Profile, "/subRecipients/1/agency/kind", "profile: sub recipient 2, agency, kind")]
    [TestCase(Document.Regime, "/credentialing-bodies/bodies/8", "regime: credentialing-bodies, body 9")]
    [TestCase(Document.Question, "/options/IC-12", "question: options, IC-12")]
    [TestCase(Document.Award, "", "award")]
    public void Of_Place_ReadsAsWords(Document document, string pointer, string expected) =>
        Assert.That(PlaceWords.Of(new Place(document, pointer)), Is.EqualTo(expected));
}
