namespace NRules.AgendaFilters;

/// <summary>What an agenda filter may know of the session that asks it.</summary>
public class AgendaContext
{
    internal AgendaContext(Sessions.Session session)
    {
        Session = session;
    }

    internal Sessions.Session Session { get; }
}
