using System.Globalization;
using System.Text;
using System.Text.Json;
using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Tests.Decisions;

public sealed class DecisionJsonTests
{
    [Test]
    public Task ToText_Decision_IsStable() => Verifier.Verify(DecisionJson.ToText(SampleDecision.NotEligible), "json");

    [Test]
    public void ToText_AnotherCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = DecisionJson.ToText(SampleDecision.NotEligible);
        try
        {
            CultureInfo.CurrentCulture = Foreign();
            Assert.That(DecisionJson.ToText(SampleDecision.NotEligible), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void ToUtf8_Decision_IsTheText() => Assert.That(
        Encoding.UTF8.GetString(DecisionJson.ToUtf8(SampleDecision.NotEligible)), Is.EqualTo(DecisionJson.ToText(SampleDecision.NotEligible)));

    [Test]
    public void ToText_Decision_CanBeReadAgain()
    {
        var text = DecisionJson.ToText(SampleDecision.NotEligible);

        var read = JsonSerializer.Deserialize(text, GrantEligibilityJson.Default.EligibilityDecision);

        Assert.That(DecisionJson.ToText(read!), Is.EqualTo(text));
    }

    [Test]
    public void ToText_NoDecision_Throws() => Assert.That(() => DecisionJson.ToText(null!), Throws.ArgumentNullException);

    // Made by hand, since the tests run without the data of real cultures.
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus ";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.ShortDatePattern = "d. M. yy";
        return culture;
    }
}
