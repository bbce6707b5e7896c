using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace GrantEligibility.Facts;

/// <summary>Names of the code as words of a sentence: <c>CertifiedOn</c> reads "certified on". Thread-safe; each is made once a process.</summary>
internal static class Words
{
    private static readonly ConcurrentDictionary<MemberInfo, string> OfMembers = new();
    private static readonly ConcurrentDictionary<string, string> OfNames = new(StringComparer.Ordinal);

    /// <summary>The words of a member: its <see cref="PhraseAttribute"/>, or its name taken apart.</summary>
    internal static string Of(MemberInfo member) =>
        OfMembers.GetOrAdd(member, static m => AttributeOf<PhraseAttribute>.On(m)?.Text ?? Of(m.Name));

    /// <summary>The words of a name in Pascal case.</summary>
    internal static string Of(string name) => OfNames.GetOrAdd(name, TakenApart);

    private static string TakenApart(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.Replace("as of", "as-of").ToString();
    }
}
