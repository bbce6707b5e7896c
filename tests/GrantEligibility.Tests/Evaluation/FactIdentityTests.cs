using GrantEligibility.Evaluation;
using GrantEligibility.Facts;

namespace GrantEligibility.Tests.Evaluation;

[TestFixture]
public sealed class FactIdentityTests
{
    private static readonly FactIdentity Identity = new();

    [Test]
    public void Equals_TwoFactsThatReadAlikeInOnePlace_AreOne()
    {
        var (one, other) = (Search(found: 2), Search(found: 2));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Identity.Equals(one, other), Is.True);
            Assert.That(Identity.GetHashCode(one), Is.EqualTo(Identity.GetHashCode(other)));
        }
    }

    [Test]
    public void Equals_OtherValuesInOnePlace_AreTwo() => Assert.That(Identity.Equals(Search(found: 2), Search(found: 3)), Is.False);

    [Test]
    public void GetHashCode_OtherPlace_Differs() => Assert.That(
        Identity.GetHashCode(Search(found: 2)), Is.Not.EqualTo(Identity.GetHashCode(Search(found: 2) with { Place = new Place(Document.Profile, "/practices") })));

    private static Search Search(int found) => new()
    {
        Subject = SearchSubject.Credentials,
        Found = found,
        CaseNumber = 0,
        Place = new Place(Document.Profile, "/credentials"),
    };
}
