using System.Runtime.CompilerServices;
using GrantEligibility.Decisions;

namespace GrantEligibility.Tests;

/// <summary>Sentences are written the framework's way where their format asks for more than the arguments, and read the same either way.</summary>
public sealed class SentenceFormatTests
{
    [TestCase("Fixed.", "Fixed.")]
    [TestCase("{0}", "2021-06-01")]
    [TestCase("On {0}: {1}, {2}.", "On 2021-06-01: 7, met-conditionally.")]
    [TestCase("{2}{1}{0}", "met-conditionally72021-06-01")]
    [TestCase("{1} and {1}", "7 and 7")]
    [TestCase("{3}, {4}", "unknown, yes")]
    [TestCase("{{0}} {1}", "{0} 7")]
    [TestCase("{1:000}", "007")]
    [TestCase("|{1,4}|", "|   7|")]
    public void PlainText_AnyFormat_WritesTheArguments(string format, string expected)
    {
        var sentence = FormattableStringFactory.Create(format, new DateOnly(2021, 6, 1), 7, RequirementStatus.MetConditionally, null, true);

        Assert.That(PlainText.Of(sentence), Is.EqualTo(expected));
    }

    [TestCase("{")]
    [TestCase("{5}")]
    [TestCase("a } b")]
    public void PlainText_FormatThatIsNone_IsRefusedAsTheFrameworkRefusesIt(string format)
    {
        var sentence = FormattableStringFactory.Create(format, 1, 2);
        Assert.That(() => PlainText.Of(sentence), Throws.InstanceOf<FormatException>().Or.InstanceOf<IndexOutOfRangeException>());
    }
}
