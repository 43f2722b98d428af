package org.demarche.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * One constant per term of {@code ontology/demarche.ttl}, where each is defined; the closed lists
 * are {@link Scheme}s.
 */
public final class DEMARCHE {
  /** The namespace, usually abbreviated {@code dem:}. */
  public static final String NS = "https://w3id.org/demarche/ns#";

  public static final Resource Article = type("Article");
  public static final Resource Mention = type("Mention");
  public static final Resource Actor = type("Actor");
  public static final Resource Person = type("Person");
  public static final Resource Organization = type("Organization");
  public static final Resource State = type("State");
  public static final Resource Group = type("Group");
  public static final Resource UnnamedSource = type("UnnamedSource");
  public static final Resource Outlet = type("Outlet");
  public static final Resource Region = type("Region");
  public static final Resource Office = type("Office");
  public static final Resource Tenure = type("Tenure");
  public static final Resource Metonym = type("Metonym");
  public static final Resource Statement = type("Statement");
  public static final Resource Claim = type("Claim");
  public static final Resource Demand = type("Demand");
  public static final Resource Position = type("Position");
  public static final Resource RefusedPosition = type("RefusedPosition");
  public static final Resource Event = type("Event");
  public static final Resource Link = type("Link");
  public static final Resource DemandPair = type("DemandPair");
  public static final Resource Utterance = type("Utterance");
  public static final Resource TextReuse = type("TextReuse");
  public static final Resource Correction = type("Correction");
  public static final Resource Extraction = type("Extraction");

  public static final Property textHash = property("textHash");
  public static final Property revisionOf = property("revisionOf");
  public static final Property syndicatedFrom = property("syndicatedFrom");
  public static final Property inArticle = property("inArticle");

  public static final Property denotes = property("denotes");
  public static final Property literally = property("literally");
  public static final Property resolvedBy = property("resolvedBy");
  public static final Property rule = property("rule");
  public static final Property conditionKind = property("conditionKind");
  public static final Property amountsTo = property("amountsTo");

  public static final Property name = property("name");
  public static final Property shortName = property("shortName");
  public static final Property adjective = property("adjective");
  public static final Property describedAs = property("describedAs");
  public static final Property affiliation = property("affiliation");
  public static final Property speaksFor = property("speaksFor");
  public static final Property within = property("within");
  public static final Property title = property("title");
  public static final Property speaks = property("speaks");
  public static final Property office = property("office");
  public static final Property validFrom = property("validFrom");
  public static final Property validTo = property("validTo");

  public static final Property speaker = property("speaker");
  public static final Property act = property("act");
  public static final Property kind = property("kind");
  public static final Property directness = property("directness");
  public static final Property certainty = property("certainty");
  public static final Property polarity = property("polarity");
  public static final Property saidOn = property("saidOn");
  public static final Property addressee = property("addressee");
  public static final Property medium = property("medium");
  public static final Property cue = property("cue");
  public static final Property source = property("source");
  public static final Property text = property("text");
  public static final Property evidence = property("evidence");
  public static final Property wideStart = property("wideStart");
  public static final Property wideEnd = property("wideEnd");
  public static final Property pieces = property("pieces");
  public static final Property quotation = property("quotation");
  public static final Property widePieces = property("widePieces");
  public static final Property nested = property("nested");
  public static final Property relay = property("relay");
  public static final Property expresses = property("expresses");
  public static final Property takes = property("takes");
  public static final Property reports = property("reports");

  public static final Property corroboratedBy = property("corroboratedBy");
  public static final Property deniedBy = property("deniedBy");
  public static final Property sameClaim = property("sameClaim");
  public static final Property contradicts = property("contradicts");

  public static final Property wording = property("wording");
  public static final Property deed = property("deed");
  public static final Property contraryTo = property("contraryTo");
  public static final Property performer = property("performer");
  public static final Property beneficiary = property("beneficiary");
  public static final Property place = property("place");
  public static final Property deadline = property("deadline");

  public static final Property holder = property("holder");
  public static final Property on = property("on");
  public static final Property stance = property("stance");
  public static final Property basis = property("basis");
  public static final Property readBy = property("readBy");
  public static final Property coder = property("coder");
  public static final Property codedRow = property("codedRow");
  public static final Property rulesStance = property("rulesStance");
  public static final Property refusedHolder = property("refusedHolder");
  public static final Property refusedOn = property("refusedOn");
  public static final Property refusedIn = property("refusedIn");
  public static final Property ascribedBy = property("ascribedBy");
  public static final Property redLine = property("redLine");
  public static final Property sentence = property("sentence");
  public static final Property condition = property("condition");
  public static final Property onlyIf = property("onlyIf");
  public static final Property unless = property("unless");
  public static final Property until = property("until");
  public static final Property inExchangeFor = property("inExchangeFor");
  public static final Property holderMention = property("holderMention");
  public static final Property addresseeMention = property("addresseeMention");

  public static final Property eventType = property("eventType");
  public static final Property agent = property("agent");
  public static final Property agentMention = property("agentMention");
  public static final Property target = property("target");
  public static final Property targetMention = property("targetMention");

  public static final Property subject = property("subject");
  public static final Property item = property("item");
  public static final Property confidence = property("confidence");
  public static final Property method = property("method");
  public static final Property candidate = property("candidate");
  public static final Property status = property("status");
  public static final Property linkedOn = property("linkedOn");
  public static final Property statedItem = property("statedItem");
  public static final Property nameKey = property("nameKey");
  public static final Property shownAs = property("shownAs");
  public static final Property awaits = property("awaits");
  public static final Property turn = property("turn");
  public static final Property shownItem = property("shownItem");
  public static final Property shownIssue = property("shownIssue");
  public static final Property inSeveralArticles = property("inSeveralArticles");
  public static final Property heldBySeveral = property("heldBySeveral");
  public static final Property mentionCount = property("mentionCount");
  public static final Property mentionArticles = property("mentionArticles");
  public static final Property statementCount = property("statementCount");
  public static final Property statementArticles = property("statementArticles");
  public static final Property totalMonth = property("totalMonth");
  public static final Property totalPositions = property("totalPositions");
  public static final Property totalOutlet = property("totalOutlet");
  public static final Property totalSpeaker = property("totalSpeaker");
  public static final Property totalQuoting = property("totalQuoting");
  public static final Property totalStatements = property("totalStatements");
  public static final Property totalArticles = property("totalArticles");
  public static final Property totalPublisher = property("totalPublisher");
  public static final Property totalSite = property("totalSite");
  public static final Property siteArticles = property("siteArticles");
  public static final Property publisherSite = property("publisherSite");
  public static final Property publishesAs = property("publishesAs");
  public static final Property outletActor = property("outletActor");
  public static final Property instanceCount = property("instanceCount");
  public static final Property inCell = property("inCell");
  public static final Property cellSpeaker = property("cellSpeaker");
  public static final Property cellHolder = property("cellHolder");
  public static final Property cellMonth = property("cellMonth");
  public static final Property cellSize = property("cellSize");
  public static final Property inStanding = property("inStanding");
  public static final Property standingHolder = property("standingHolder");
  public static final Property standingDemand = property("standingDemand");
  public static final Property standingStance = property("standingStance");
  public static final Property standingBasis = property("standingBasis");
  public static final Property standingCount = property("standingCount");
  public static final Property standingUndated = property("standingUndated");
  public static final Property standingFirst = property("standingFirst");
  public static final Property standingLast = property("standingLast");
  public static final Property positionCount = property("positionCount");
  public static final Property inScale = property("inScale");
  public static final Property scaleRank = property("scaleRank");
  public static final Property scaleSeveral = property("scaleSeveral");
  public static final Property scaleDemands = property("scaleDemands");
  public static final Property covers = property("covers");
  public static final Property mergedInto = property("mergedInto");
  public static final Property mergedBecause = property("mergedBecause");
  public static final Property distinctFrom = property("distinctFrom");
  public static final Property sameDemand = property("sameDemand");
  public static final Property curatedLabel = property("curatedLabel");
  public static final Property counterpart = property("counterpart");
  public static final Property utterance = property("utterance");
  public static final Property reportArticles = property("reportArticles");
  public static final Property independentReports = property("independentReports");
  public static final Property correctedArticle = property("correctedArticle");
  public static final Property correctedStart = property("correctedStart");
  public static final Property correctedEnd = property("correctedEnd");
  public static final Property correctedWords = property("correctedWords");
  public static final Property extractedActor = property("extractedActor");
  public static final Property extractedDemand = property("extractedDemand");
  public static final Property aspect = property("aspect");
  public static final Property correctValue = property("correctValue");
  public static final Property tookOut = property("tookOut");
  public static final Property putIn = property("putIn");

  public static final Property toolVersion = property("toolVersion");
  public static final Property configurationHash = property("configurationHash");
  public static final Property readerModel = property("readerModel");
  public static final Property readerPrompt = property("readerPrompt");
  public static final Property readerMode = property("readerMode");
  public static final Property graphDigest = property("graphDigest");

  /** The scheme of the issues that demands belong to. */
  public static final Resource issues = ResourceFactory.createResource(NS + "issues");

  /** The issue of demands that no register knows and that fit no other. */
  public static final Resource unclassified = ResourceFactory.createResource(NS + "unclassified");

  private DEMARCHE() {}

  private static Resource type(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS + name);
  }
}
