namespace GrantEligibility.SafePolicing.Tests.Conventions;

/// <summary>What the suppositions accept, and that the choices are the dossier's own.</summary>
[TestFixture]
internal sealed class SuppositionsTests
{
    [TestCase("none", true)]
    [TestCase("2021-01-01", true)]
    [TestCase("2021-02-30", false)]
    [TestCase("soon", false)]
    public void IntakeOpenFrom_Value_IsAcceptedWhereItIsADate(string value, bool accepted)
    {
        Assert.That(Suppositions.IntakeOpening.IsAccepted!(value), Is.EqualTo(accepted));
    }

    [TestCase("none", true)]
    [TestCase("gacp:2021-06-30", true)]
    [TestCase("gacp:2021-06-30,calea:2021-07-01", true)]
    [TestCase("gacp:2021-06-30,gacp:2021-07-01", false)]
    [TestCase("nobody:2021-06-30", false)]
    [TestCase("gacp", false)]
    [TestCase("gacp:June", false)]
    public void DesignationEnded_Value_IsAcceptedWhereItPairsBodiesWithDates(string value, bool accepted)
    {
        Assert.That(Suppositions.DesignationEnd.IsAccepted!(value), Is.EqualTo(accepted));
    }

    [Test]
    public void Choices_Eo13929_AreTheDossiersOwn()
    {
        var expected = Enumerable.Range(1, 13).Select(number => $"IC-{number}").Concat(["IC-D1", "IC-D2", "IC-D3"]);

        Assert.That(SafePolicingRegimes.Eo13929.Options.Where(option => option.IsChoice).Select(option => option.Name), Is.EqualTo(expected));
    }
}
