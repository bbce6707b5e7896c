using NRules.Extensibility;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>Reads the key of a tuple or of a fact. Shared by threads.</summary>
internal sealed class KeyReader
{
    /// <summary>Reads the fact itself.</summary>
    public static readonly KeyReader OfFact = new(0);

    private static readonly Fact[] NoRow = [];

    private readonly ExpressionDelegate<Func<Fact[], Fact?, JoinKey>>? _expression;
    private readonly int _slot;

    /// <summary>Reads the value of an expression.</summary>
    public KeyReader(SlotExpression expression, IExpressionCompiler compiler)
    {
        _expression = expression.KeyDelegate(compiler);
    }

    /// <summary>Reads the fact in a slot of a tuple.</summary>
    public KeyReader(int slot)
    {
        _slot = slot;
    }

    public bool TryRead(MatchTuple tuple, out JoinKey key) => TryRead(tuple.Row, null, out key);

    public bool TryRead(Fact[] row, out JoinKey key) => TryRead(row, null, out key);

    public bool TryRead(Fact fact, out JoinKey key) => TryRead(NoRow, fact, out key);

    private bool TryRead(Fact[] row, Fact? fact, out JoinKey key)
    {
        try
        {
            key = _expression is null ? JoinKey.OfObject(fact ?? row[_slot]) : _expression.Current(row, fact);
            return true;
        }
        catch (Exception)
        {
            // The condition may never be evaluated for this one; if it is, it throws there, where the error is reported.
            key = default;
            return false;
        }
    }
}
