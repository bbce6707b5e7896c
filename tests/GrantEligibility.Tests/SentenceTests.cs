using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Tests;

/// <summary>A sentence of a fact reads as one that is put into words at once, and what can go wrong does so where it is made.</summary>
[TestFixture]
public sealed class SentenceTests
{
    [Test]
    public void ToString_AnySentence_ReadsAsPlainTextDoes()
    {
        FormattableString parts = $"On {new DateOnly(2021, 6, 1)}: {7}, {AgencyKind.Local}, {null}, {true}, {"word"}.";
        Sentence? sentence = parts;

        Assert.That(sentence!.ToString(), Is.EqualTo(PlainText.Of(parts)));
    }

    [Test]
    public void ToString_ReadTwice_IsOneText()
    {
        var sentence = Sentence.FromFormattableString($"Of {"Willow Creek"}.");

        var first = sentence.ToString();

        Assert.That(sentence.ToString(), Is.SameAs(first));
    }

    [Test]
    public void ToString_SentenceThatIsAnothers_IsItsText()
    {
        var sentence = Sentence.FromFormattableString($"Of {"Willow Creek"}.");

        Assert.That(Sentence.FromFormattableString($"{sentence}").ToString(), Is.SameAs(sentence.ToString()));
    }

    [Test]
    public void Conversion_Null_IsNull()
    {
        FormattableString? none = null;

        Assert.That((Sentence?)none, Is.Null);
    }

    [Test]
    public void FromFormattableString_ValueThatFails_FailsAtOnce()
    {
        FormattableString failing = $"Of {new Failing()}.";
        FormattableString misformatted = $"On {new DateOnly(2021, 6, 1):nothing}.";

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Sentence.FromFormattableString(failing), Throws.InstanceOf<NotSupportedException>());
            Assert.That(() => Sentence.FromFormattableString(misformatted), Throws.InstanceOf<FormatException>());
        }
    }

    [Test]
    public void Equals_SentencesThatReadAlike_AreEqual()
    {
        var (one, other) = (Sentence.FromFormattableString($"{1} of {2}"), Sentence.FromFormattableString($"{"1"} of 2"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(one, Is.EqualTo(other));
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
            Assert.That(one, Is.Not.EqualTo(Sentence.FromFormattableString($"{1} of {3}")));
        }
    }

    private sealed class Failing
    {
        public override string ToString() => throw new NotSupportedException();
    }
}
