using System.Runtime.CompilerServices;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A word of an enumeration, as a value of the enumeration: in lists and tables.</summary>
internal sealed class WordShape<TEnum> : Shape<TEnum>
    where TEnum : struct, Enum
{
    internal static readonly WordShape<TEnum> Instance = new();

    private readonly WordShape _word = new(typeof(TEnum));

    private WordShape()
    {
    }

    internal override string Accepted => _word.Accepted;

    private protected override string Noun => $"a {EnumerationWords.NameOf(typeof(TEnum))}";

    internal override TEnum Read(TokenTree tree, int token)
    {
        var number = _word.Read(tree, token);
        return Unsafe.As<int, TEnum>(ref number);
    }

    private protected override void CheckStated(Inspection inspection, int token) => _word.Check(inspection, token);
}
