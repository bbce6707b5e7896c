namespace GrantEligibility.JusticeInPolicing.Tests;

[TestFixture]
internal sealed class SuppositionsTests
{
    [TestCase("none", true)]
    [TestCase("2020-06-08", true)]
    [TestCase("2098-12-31", true)]
    [TestCase("2020-06-07", false)]
    [TestCase("2099-01-01", false)]
    [TestCase("2020-02-30", false)]
    [TestCase("soon", false)]
    public void AssumedEnactment_Value_IsAcceptedWhereItIsADayFromTheIntroductionOn(string value, bool accepted) =>
        Assert.That(Suppositions.Enactment.IsAccepted!(value), Is.EqualTo(accepted));
}
