using System.Net;
using System.Text.RegularExpressions;
using GrantEligibility.Profiles;

namespace GrantEligibility.Html;

internal sealed partial class DeterminationPageTests
{
    private const string Hostile = "<script>alert(1)</script>\" onload=\"alert(2)' </text></svg> {{ page }} {% raw %} &amp;";

    [TestCaseSource(typeof(Samples), nameof(Samples.All))]
    public void Of_EverySample_HasAnAnchorForEveryLinkAndEachAnchorOnce(string sample)
    {
        var html = Samples.Page(sample);
        var anchors = Ids().Matches(html).Select(match => match.Groups[1].Value).ToList();

        Assert.That(anchors, Is.Unique);
        Assert.That(Links().Matches(html).Select(match => match.Groups[1].Value).Distinct(), Is.SubsetOf(anchors));
    }

    [TestCaseSource(typeof(Samples), nameof(Samples.All))]
    public void Of_EverySample_FetchesNothingAndRunsNothing(string sample) => Assert.That(
        Samples.Page(sample),
        Does.Not.Match("(?i)<script|<link|<img|@import|url\\((?!#)|javascript:|\\son[a-z]+=|https?:"));

    [Test]
    public void Of_NameThatIsMarkup_ShowsItAsText()
    {
        var question = Samples.Question("larkmoor-police");
        question = question with { Profile = question.Profile with { Agency = question.Profile.Agency with { Name = Hostile } } };

        var html = DeterminationPage.Of(question, Samples.Explainer.Explain(question));

        Assert.That(html, Does.Contain("<span class=\"agency\">" + WebUtility.HtmlEncode(Hostile).Replace("&#39;", "&#x27;", StringComparison.Ordinal)));
        Assert.That(html, Does.Not.Contain("<script").And.Not.Contain("</text></svg> ").And.Not.Contain("onload=\""));
    }

    [Test]
    public void Of_DecisionAlone_SaysWhatToDoAndWhatToAsk()
    {
        var question = Samples.Question("larkmoor-police");

        var html = DeterminationPage.Of(question, Samples.Decide(question));

        Assert.That(html, Does.Contain("<h2>What to do</h2>").And.Contain("<h2>What to ask</h2>").And.Not.Contain("<h2>What it would take</h2>"));
    }

    [Test]
    public void Of_Explanation_SaysWhatItWouldTakeAndDrawsTheTimeline() => Assert.That(
        Samples.Page("larkmoor-police"),
        Does.Contain("<h2>What it would take</h2>").And.Contain("class=\"span not-eligible\"").And.Contain("What came nearest to meeting it"));

    [Test]
    public void Of_SameQuestionTwice_IsTheSameToTheByte()
    {
        var first = Samples.Written("sorrel-county-mental-health");

        Assert.That(Samples.Written("sorrel-county-mental-health"), Is.EqualTo(first));
    }

    [Test]
    public void Of_ProfileThatSaysNothing_MarksWhatIsNotStated() =>
        Assert.That(Samples.Page("brindle-point-police"), Does.Contain("<mark id=\"profile-credentials\" class=\"absent\">credentials: not stated</mark>"));

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Links();
}
